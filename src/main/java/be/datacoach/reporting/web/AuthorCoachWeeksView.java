package be.datacoach.reporting.web;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.platform.Phrases;
import be.datacoach.reporting.insight.ReadCoachWeeks;
import be.datacoach.reporting.insight.ReadCoachWeeks.Stay;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** In which weeks a coach of an own cohort was in which module, if they share it: {@code ?coach=}. */
@Named
@RequestScoped
public class AuthorCoachWeeksView {
    private static final String KEY = "author_coach.weeks.";

    @Inject
    private ReadCoachWeeks readCoachWeeks;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Clock clock;

    private Optional<List<Stay>> stays = Optional.empty();

    /** A module, in words. */
    public record Row(String module, String begun, String finished) {}

    @PostConstruct
    void read() {
        stays = readCoachWeeks.read(
                Optional.ofNullable(Faces.getRequestParameter("coach")).orElse(""));
    }

    public boolean isShared() {
        return stays.isPresent();
    }

    public List<Row> getRows() {
        return stays.orElse(List.of()).stream()
                .map(stay -> new Row(
                        title(stay.module()),
                        week(stay.begun()),
                        stay.finished()
                                .map(this::week)
                                .orElseGet(() -> phrases().say(KEY + "busy"))))
                .toList();
    }

    private String title(ModuleId module) {
        return catalogue
                .curriculum()
                .find(module)
                .map(known -> known.texts().title().in(Faces.getLocale()))
                .orElse(module.code());
    }

    private String week(LocalDate monday) {
        return phrases().say(KEY + "week", phrases().day(monday, LocalDate.now(clock)));
    }

    private static Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }
}
