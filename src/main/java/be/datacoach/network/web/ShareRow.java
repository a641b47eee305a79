package be.datacoach.network.web;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.adaptation.team.CoachId;
import be.datacoach.adaptation.team.Share;
import be.datacoach.adaptation.team.Table;
import be.datacoach.network.division.DivisionWords;
import be.datacoach.network.division.Fold;
import be.datacoach.network.division.SaidOfModule;
import be.datacoach.platform.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one coach learns for the team, for one of them to read.
 *
 * @param name who; «jij» for who reads
 * @param nothing a sentence instead of modules
 * @param brings a sentence on what they know already; empty where that is nothing
 * @param modules what tells them from the others; all, where the share is short
 * @param also a sentence on the rest; empty where there is none
 */
public record ShareRow(
        String name, String nothing, String brings, List<ModuleRow> modules, String also, List<ModuleRow> rest) {
    private static final String KEY = "learner_division.";

    /**
     * A module.
     *
     * @param number where it stands in the order of learning, from 1; 0 outside it
     * @param why jij neemt dit omdat…
     * @param said what who reads said of it; empty when nothing
     * @param words what they can say of it
     * @param asks whether they can ask what would change it
     * @param unless what would; empty until it is asked
     */
    public record ModuleRow(
            int number,
            String code,
            String title,
            String why,
            String said,
            List<Word> words,
            boolean asks,
            String unless) {}

    /** Something to say. */
    public record Word(String code, String label) {}

    /**
     * Writes them.
     *
     * @param said what who reads said of modules
     * @param unless what would change an own module, where that was asked
     */
    record Writer(DivisionWords words, CoachId self, Map<ModuleId, SaidOfModule> said, Map<ModuleId, String> unless) {

        List<ShareRow> of(Table table) {
            return table.shares().stream()
                    .sorted(Comparator.comparing((Share share) -> !share.who().equals(self))
                            .thenComparing(share -> words.name(share.who())))
                    .map(share -> row(table, share))
                    .toList();
        }

        /** Of modules that nobody takes, or that others know. */
        List<ModuleRow> besides(Table table) {
            return said.keySet().stream()
                    .filter(module -> table.shares().stream()
                            .noneMatch(share -> share.takes().contains(module)))
                    .sorted()
                    .map(module -> new ModuleRow(
                            0, module.code(), words.title(module), "", saidOf(module), List.of(), false, ""))
                    .toList();
        }

        private ShareRow row(Table table, Share share) {
            boolean own = share.who().equals(self);
            String name = own ? phrases().say(KEY + "you") : words.name(share.who());
            String nothing = share.takes().isEmpty()
                    ? phrases().say(KEY + "nothing." + (own ? "self" : "other"), words.name(share.who()))
                    : "";
            Fold fold = Fold.of(table, share, spokenOf());
            return new ShareRow(
                    name,
                    nothing,
                    words.brings(share),
                    modules(fold.first(), table, share),
                    words.also(fold),
                    modules(fold.rest(), table, share));
        }

        private Set<ModuleId> spokenOf() {
            var spoken = new HashSet<>(said.keySet());
            spoken.addAll(unless.keySet());
            return spoken;
        }

        private List<ModuleRow> modules(List<ModuleId> some, Table table, Share share) {
            return some.stream().map(module -> module(table, share, module)).toList();
        }

        private ModuleRow module(Table table, Share share, ModuleId module) {
            boolean own = share.who().equals(self);
            boolean covered = table.share(self).covers(module);
            String asked = own ? unless.getOrDefault(module, "") : "";
            return new ModuleRow(
                    share.takes().indexOf(module) + 1,
                    module.code(),
                    words.title(module),
                    words.why(table, share.who(), module),
                    own || !covered ? saidOf(module) : "",
                    sayable(own, covered, module),
                    own && asked.isEmpty(),
                    asked);
        }

        private String saidOf(ModuleId module) {
            SaidOfModule word = said.get(module);
            return word == null ? "" : phrases().say(KEY + "said." + word);
        }

        /** Of a module of somebody else one says nothing that one takes or knows oneself: that stands with the own modules. */
        private List<Word> sayable(boolean own, boolean covered, ModuleId module) {
            if (!own && covered) return List.of();
            var sayable = new ArrayList<SaidOfModule>(
                    own
                            ? List.of(
                                    SaidOfModule.TAKES,
                                    SaidOfModule.LEAVES,
                                    SaidOfModule.RATHER_NOT,
                                    SaidOfModule.GLADLY)
                            : List.of(SaidOfModule.TAKES, SaidOfModule.GLADLY));
            sayable.remove(said.get(module));
            return sayable.stream()
                    .map(word -> new Word(word.name(), phrases().say(KEY + "say." + word)))
                    .toList();
        }

        private Phrases phrases() {
            return words.phrases();
        }
    }
}
