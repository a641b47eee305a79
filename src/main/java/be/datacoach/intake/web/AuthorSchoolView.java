package be.datacoach.intake.web;

import be.datacoach.intake.context.ReadSharedSchool;
import be.datacoach.intake.context.ReadSharedSchool.Described;
import be.datacoach.intake.context.ReadSharedSchool.Line;
import be.datacoach.intake.context.ReadSharedSchool.Shared;
import be.datacoach.platform.Phrases;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The school context that a coach shares with the counsellor. */
@Named
@RequestScoped
public class AuthorSchoolView {

    /** A school with what is said of it. */
    public record SchoolPart(String name, List<LineRow> lines) {
        public SchoolPart {
            lines = List.copyOf(lines);
        }
    }

    /** @param note that it is confirmed, or that people differ, in words; may be empty */
    public record LineRow(String question, String answer, String note) {}

    @Inject
    private ReadSharedSchool readSharedSchool;

    private Shared shared = new Shared("", List.of());

    @PostConstruct
    void read() {
        String coach = Optional.<@Nullable String>ofNullable(Faces.getRequestParameter("coach"))
                .orElse("");
        shared = readSharedSchool.read(coach);
    }

    public String getTitle() {
        return Phrases.in(Faces.getLocale()).say("author_school.title", shared.coach());
    }

    public List<SchoolPart> getSchools() {
        return shared.schools().stream().map(AuthorSchoolView::part).toList();
    }

    private static SchoolPart part(Described school) {
        return new SchoolPart(
                school.name(),
                school.lines().stream().map(AuthorSchoolView::row).toList());
    }

    private static LineRow row(Line line) {
        Phrases phrases = Phrases.in(Faces.getLocale());
        String answer = line.holds()
                .map(value -> AnswerWords.of(line.question(), value, phrases.locale()))
                .orElseGet(() -> phrases.say("author_school.unknown"));
        String note = line.confirmed() ? phrases.say("author_school.confirmed") : "";
        return new LineRow(
                line.question().question().in(phrases.locale()),
                answer,
                line.differ() ? phrases.say("author_school.differ") : note);
    }
}
