package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.talk.ReadTalks;
import be.datacoach.accompaniment.talk.RecordTalk;
import be.datacoach.accompaniment.talk.Talk;
import be.datacoach.adaptation.curriculum.Competency;
import be.datacoach.adaptation.curriculum.CompetencyId;
import be.datacoach.catalogue.Catalogue;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Talks about the portfolio of one coach, and a new one: {@code ?coach=}. */
@Named
@RequestScoped
public class AuthorTalkView {
    private static final String KEY = "author_coach.talk.message.";
    private static final int LONGEST = 5000;

    @Inject
    private ReadTalks readTalks;

    @Inject
    private RecordTalk recordTalk;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Days days;

    public record CompetencyRow(String id, String label) {}

    public List<TalkRow> getRows() {
        return readTalks.of(Request.text("coach")).stream()
                .map(held -> TalkRow.of(held, catalogue.curriculum(), days))
                .toList();
    }

    public List<CompetencyRow> getCompetencies() {
        return catalogue.curriculum().competencies().stream()
                .map(one -> new CompetencyRow(one.id().code(), one.label().in(Faces.getLocale())))
                .toList();
    }

    public List<Integer> getLevels() {
        return List.of(1, 2, 3, Talk.HIGHEST);
    }

    public String getOnce() {
        return UUID.randomUUID().toString();
    }

    /** As «voldaan», with the levels that were chosen. */
    public String satisfied() {
        return record(Talk.Result.SATISFIED, levels());
    }

    /** As «nog te versterken», which confirms nothing yet. */
    public String strengthen() {
        return record(Talk.Result.TO_STRENGTHEN, Map.of());
    }

    private String record(Talk.Result result, Map<CompetencyId, Integer> levels) {
        String remarks = Request.text("remarks").strip();
        if (remarks.isEmpty() || remarks.length() > LONGEST) {
            Say.refused(KEY + "error.remarks", LONGEST);
            return "";
        }
        try {
            Talk talk = new Talk(LocalDate.parse(Request.text("held")), result, remarks, levels);
            return said(recordTalk.record(Request.text("once"), Request.text("coach"), talk));
        } catch (DateTimeException noDay) {
            Say.refused(KEY + "error.TOO_EARLY");
            return "";
        }
    }

    private static String said(RecordTalk.Outcome outcome) {
        if (outcome != RecordTalk.Outcome.RECORDED) {
            Say.refused(KEY + "error." + outcome);
            return "";
        }
        Say.done(KEY + "info.recorded");
        return "/author/coach?faces-redirect=true&coach=" + Request.text("coach");
    }

    private Map<CompetencyId, Integer> levels() {
        Map<CompetencyId, Integer> levels = new HashMap<>();
        for (Competency one : catalogue.curriculum().competencies()) {
            Request.number("level." + one.id().code())
                    .filter(level -> level >= 1 && level <= Talk.HIGHEST)
                    .ifPresent(level -> levels.put(one.id(), level));
        }
        return levels;
    }
}
