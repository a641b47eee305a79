package be.datacoach.authoring.web;

import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.authoring.LibraryFilter;
import be.datacoach.authoring.LibraryFilter.State;
import be.datacoach.authoring.web.FieldOfPersona.Choice;
import be.datacoach.catalogue.content.LearnerKind;
import be.datacoach.platform.Phrases;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody looks for in the library, as the address of the page says it. */
public record LibraryQuestion(
        LibraryFilter filter,
        List<Choice> audiences,
        List<Choice> competencies,
        List<Choice> keys,
        List<Choice> states) {

    private static final int LONGEST = 200;

    static LibraryQuestion asked(List<Competency> competencies, Set<String> keys, Phrases phrases) {
        String words = Asked.parameter("q");
        String state = Asked.parameter("state");
        var filter = new LibraryFilter(
                words.substring(0, Math.min(words.length(), LONGEST)),
                audience(Asked.parameter("audience")),
                Asked.parameter("competency"),
                Asked.parameter("key"),
                Math.max(0, Asked.number("minutes")),
                Arrays.stream(State.values())
                        .filter(one -> one.name().equals(state))
                        .findFirst()
                        .orElse(State.ANY));
        return new LibraryQuestion(
                filter,
                audiences(filter, phrases),
                competencies(competencies, filter, phrases),
                keys(keys, filter),
                states(filter, phrases));
    }

    private static Optional<LearnerKind> audience(String name) {
        return Stream.of(LearnerKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    private static List<Choice> audiences(LibraryFilter filter, Phrases phrases) {
        String chosen = filter.audience().map(LearnerKind::name).orElse("");
        return Stream.of(LearnerKind.values())
                .map(kind -> choice(kind.name(), phrases.say("author_modules.audience." + kind), chosen))
                .toList();
    }

    private static List<Choice> competencies(List<Competency> competencies, LibraryFilter filter, Phrases phrases) {
        return competencies.stream()
                .map(one -> choice(one.id().code(), one.label().in(phrases.locale()), filter.competency()))
                .toList();
    }

    private static List<Choice> keys(Set<String> keys, LibraryFilter filter) {
        return keys.stream().sorted().map(key -> choice(key, key, filter.key())).toList();
    }

    private static List<Choice> states(LibraryFilter filter, Phrases phrases) {
        return Stream.of(State.values())
                .map(one -> choice(
                        one.name(),
                        phrases.say("author_modules.filter.state." + one),
                        filter.state().name()))
                .toList();
    }

    private static Choice choice(String code, String label, String chosen) {
        return new Choice(code, label, code.equals(chosen));
    }

    public String minutes() {
        return filter.mostMinutes() == 0 ? "" : Integer.toString(filter.mostMinutes());
    }
}
