package be.datacoach.authoring.web.rule;

import be.datacoach.authoring.source.Point.Readers;
import be.datacoach.authoring.web.Asked;
import be.datacoach.authoring.web.variant.ReaderLine;
import be.datacoach.authoring.web.variant.ReadersForm;
import be.datacoach.catalogue.ConditionWords;
import be.datacoach.catalogue.source.RuleFields;
import be.datacoach.catalogue.source.RuleFields.Act;
import be.datacoach.catalogue.source.RuleFields.Words;
import be.datacoach.catalogue.source.RuleSource;
import be.datacoach.platform.Phrases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A rule as the fields of its page. */
public record RuleForm(RuleFields fields, ReadersForm when) {

    private static final int MOST_ACTS = 4;

    /** @param n from 1 */
    public record ActLine(int n, List<Verb> verbs, String what, String extra) {}

    /** Something that a rule may do. */
    public record Verb(String code, String label, boolean chosen) {}

    /** As it stands in a source; empty fields where that is no rule. */
    static RuleForm of(RuleSource source, ConditionWords words) {
        RuleFields fields = RuleFields.of(source)
                .orElse(new RuleFields("", "", "always", List.of(), new Words("", ""), List.of(), new Words("", "")));
        String when = fields.when().equals("always") ? "" : fields.when();
        return new RuleForm(fields, ReadersForm.of(new Readers("", when), words));
    }

    /** As it was sent, on top of what no field shows. */
    static RuleForm sent(RuleForm before) {
        ReadersForm when = ReadersForm.sent();
        var acts = new ArrayList<Act>();
        for (int n = 1; n <= MOST_ACTS; n++) {
            String verb = Asked.parameter("verb" + n);
            if (!verb.isBlank()) acts.add(new Act(verb, Asked.parameter("what" + n), Asked.parameter("extra" + n)));
        }
        acts.addAll(before.fields.then().stream().skip(MOST_ACTS).toList());
        var fields = new RuleFields(
                Asked.parameter("rank"),
                before.fields.each(),
                when.when(),
                acts,
                new Words(Asked.parameter("nl"), Asked.parameter("en")),
                Arrays.asList(Asked.parameter("sources").strip().split("[,;\\s]+")),
                new Words(Asked.parameter("bindingNl"), Asked.parameter("bindingEn")));
        return new RuleForm(fields, when);
    }

    List<ReaderLine> lines(ConditionWords words) {
        return when.lines(Set.of(), words);
    }

    List<ActLine> acts(Phrases phrases) {
        return IntStream.rangeClosed(1, MOST_ACTS)
                .mapToObj(n -> n <= fields.then().size()
                        ? line(n, fields.then().get(n - 1), phrases)
                        : line(n, new Act("", "", ""), phrases))
                .toList();
    }

    private static ActLine line(int n, Act act, Phrases phrases) {
        List<Verb> verbs = RuleFields.VERBS.stream()
                .map(verb -> new Verb(verb, phrases.say("app_verb." + verb.replace('-', '_')), verb.equals(act.verb())))
                .toList();
        return new ActLine(n, verbs, act.what(), act.extra());
    }
}
