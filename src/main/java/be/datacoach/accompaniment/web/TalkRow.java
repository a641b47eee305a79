package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.talk.ReadTalks.Held;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.adaptation.curriculum.Curriculum;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** A talk about a portfolio on the page: when and with whom, how it ended, and what it confirmed. */
public record TalkRow(String head, String result, String remarks, List<String> levels) {
    public TalkRow {
        levels = List.copyOf(levels);
    }

    static TalkRow of(Held held, Curriculum curriculum, Days days) {
        String key = held.by().isEmpty() ? "app_round.by_nobody" : "app_round.by";
        return new TalkRow(
                days.phrases().say(key, days.day(held.talk().heldOn()), held.by()),
                "app_talk." + held.talk().result(),
                held.talk().remarks(),
                held.talk().levels().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(Comparator.comparing(CompetencyId::code)))
                        .map(entry -> days.phrases()
                                .say("app_talk.level", label(curriculum, entry.getKey()), entry.getValue()))
                        .toList());
    }

    private static String label(Curriculum curriculum, CompetencyId id) {
        return curriculum
                .competency(id)
                .map(competency -> competency.label().in(Faces.getLocale()))
                .orElse(id.code());
    }
}
