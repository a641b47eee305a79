package be.datacoach.authoring;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.adaptation.curriculum.Band;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.LearningModule;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.catalogue.content.ModuleContent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody looks for in the library; what is empty asks nothing.
 *
 * @param words that must all be in the code, the titles, the summary or the names of the competencies
 * @param audience whom the module is for
 * @param competency its code
 * @param key that a variant of the module is for
 * @param mostMinutes in the standard band; 0 asks nothing
 */
public record LibraryFilter(
        String words, Optional<LearnerKind> audience, String competency, String key, int mostMinutes, State state) {

    /** How a module stands. */
    public enum State {
        ANY,
        PUBLISHED,
        SKELETON,
        DRAFT,
        OLD
    }

    /** What a module is besides its content. */
    public record Standing(boolean drafted, LocalDate oldBefore) {}

    public boolean asksNothing() {
        return words.isBlank()
                && audience.isEmpty()
                && competency.isEmpty()
                && key.isEmpty()
                && mostMinutes == 0
                && state == State.ANY;
    }

    /** @param competencies with their names, those that modules may be about */
    public boolean holds(ModuleContent content, Collection<Competency> competencies, Standing standing) {
        LearningModule module = content.module();
        boolean aimed = competency.isEmpty()
                || module.aim().goals().stream()
                        .anyMatch(goal -> goal.competency().code().equals(competency));
        boolean varied = key.isEmpty()
                || module.points().stream()
                        .flatMap(point -> point.variants().stream())
                        .flatMap(variant -> variant.keys().stream())
                        .anyMatch(one -> one.code().equals(key));
        boolean shortEnough = mostMinutes == 0 || module.minutes().in(Band.STANDARD) <= mostMinutes;
        boolean theirs = audience.filter(kind -> kind != content.audience()).isEmpty();
        return theirs && aimed && varied && shortEnough && stands(content, standing) && says(content, competencies);
    }

    private boolean stands(ModuleContent content, Standing standing) {
        boolean published = content.module().edition().published();
        return switch (state) {
            case ANY -> true;
            case PUBLISHED -> published;
            case SKELETON -> !published;
            case DRAFT -> standing.drafted;
            case OLD -> content.head().review().on().isBefore(standing.oldBefore);
        };
    }

    private boolean says(ModuleContent content, Collection<Competency> competencies) {
        if (words.isBlank()) return true;
        Stream<Text> goals = content.module().aim().goals().stream()
                .flatMap(goal -> competencies.stream().filter(one -> one.id().equals(goal.competency())))
                .map(Competency::label);
        Stream<Text> head =
                Stream.of(content.module().texts().title(), content.head().summary());
        Stream<String> bilingual = Stream.concat(head, goals).flatMap(text -> Stream.of(text.nl(), text.en()));
        Stream<String> titles =
                content.blocks().stream().map(block -> block.frame().title());
        String all = String.join(
                        "\n",
                        Stream.concat(Stream.of(content.module().id().code()), Stream.concat(bilingual, titles))
                                .toList())
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(all::contains);
    }
}
