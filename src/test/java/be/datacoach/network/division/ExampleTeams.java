package be.datacoach.network.division;

import be.datacoach.adaptation.Shipped;
import be.datacoach.adaptation.sample.SampleTeam;
import be.datacoach.adaptation.team.CoachId;
import be.datacoach.adaptation.team.DivisionCase;
import be.datacoach.adaptation.team.Wish;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Three teams with the shipped modules, as schools have them. */
final class ExampleTeams {

    /** @param who is who, in a sentence of the document */
    record Example(String title, String who, DivisionCase asked, Map<CoachId, String> names) {}

    private ExampleTeams() {}

    static List<Example> all() {
        return List.of(primary(), secondary(), mixed());
    }

    private static Example primary() {
        var team = SampleTeam.in(Shipped.curriculum())
                .needing("T08", 16)
                .needing("T10", 12)
                .needing("T05", 9)
                .coach("lien", 60)
                .finished("lien", "M01")
                .coach("femke", 45)
                .says("femke", Wish.GLADLY, "M09")
                .weeks(20);
        return new Example(
                "Two coaches in primary education",
                "Lien (zorgcoördinator, an hour a week) finished M01. Femke (leraar, three quarters) would gladly take M09.",
                team.built(),
                names("Lien", "Femke"));
    }

    private static Example secondary() {
        var team = SampleTeam.in(Shipped.curriculum())
                .needing("T01", 16)
                .needing("T13", 15)
                .needing("T12", 12)
                .needing("T04", 8)
                .coach("wim", 120)
                .finished("wim", "M01", "M02", "M03", "M04", "M05", "M06")
                .coach("aisha", 60)
                .says("aisha", Wish.RATHER_NOT, "M12")
                .coach("joke", 60)
                .says("joke", Wish.GLADLY, "M12")
                .weeks(15);
        return new Example(
                "Three coaches in secondary education",
                "Wim (kwaliteitscoördinator, two hours a week) finished M01 to M06. Aisha and Joke have an hour; Joke would"
                        + " gladly take M12, Aisha rather not.",
                team.built(),
                names("Wim", "Aisha", "Joke"));
    }

    private static Example mixed() {
        var team = SampleTeam.in(Shipped.curriculum())
                .needing("T08", 20)
                .needing("T02", 15)
                .needing("T14", 12)
                .needing("T11", 10)
                .needing("T09", 8)
                .coach("nele", 60)
                .coach("omar", 90)
                .finished("omar", "M01", "M03", "M05")
                .coach("sofie", 30)
                .coach("karel", 60)
                .finished("karel", "M01", "M02", "M08")
                .agree("karel", "M10")
                .leave("nele", "M06")
                .weeks(20);
        return new Example(
                "Four coaches of a primary and a secondary school on one site",
                "Nele (BaO, an hour) leaves M06 to others. Omar (SO, an hour and a half) finished M01, M03 and M05. Sofie (BaO) has"
                        + " half an hour. Karel (SO, an hour) finished M01, M02 and M08, and takes M10.",
                team.built(),
                names("Nele", "Omar", "Sofie", "Karel"));
    }

    private static Map<CoachId, String> names(String... names) {
        return List.of(names).stream()
                .collect(Collectors.toMap(name -> new CoachId(name.toLowerCase(Locale.ROOT)), name -> name));
    }
}
