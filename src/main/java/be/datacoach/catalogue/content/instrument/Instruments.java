package be.datacoach.catalogue.content.instrument;

import be.datacoach.adaptation.curriculum.CompetencyId;
import java.util.List;
import java.util.Optional;

/** What people are asked outside the modules, beside the first screen, and what the results are measured by. */
public record Instruments(Forms forms, Thresholds thresholds, List<Ladder> ladders) {

    /** The instruments themselves. */
    public record Forms(
            EntryTest entry,
            CultureScan culture,
            NeedsScan needs,
            Preferences preferences,
            Surveys surveys,
            Protocol intervisie) {}

    public Instruments {
        ladders = List.copyOf(ladders);
    }

    public EntryTest entry() {
        return forms.entry;
    }

    public CultureScan culture() {
        return forms.culture;
    }

    public NeedsScan needs() {
        return forms.needs;
    }

    public Preferences preferences() {
        return forms.preferences;
    }

    public Surveys surveys() {
        return forms.surveys;
    }

    public Protocol intervisie() {
        return forms.intervisie;
    }

    public Optional<Ladder> ladder(CompetencyId competency) {
        return ladders.stream()
                .filter(ladder -> ladder.competency().equals(competency))
                .findFirst();
    }
}
