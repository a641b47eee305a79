package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.help.AnswerHelp;
import be.datacoach.accompaniment.help.FindHelp;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** What coaches of the own cohorts ask, and the answer to it. */
@Named
@RequestScoped
public class AuthorHelpView {
    private static final String KEY = "author_coach.help.";
    private static final int LONGEST = 1000;

    @Inject
    private FindHelp findHelp;

    @Inject
    private AnswerHelp answerHelp;

    @Inject
    private Days days;

    @Inject
    private Clock clock;

    private List<HelpRow> open = List.of();

    @PostConstruct
    void read() {
        open = findHelp.open().stream().map(asked -> HelpRow.of(asked, days)).toList();
    }

    public String answer() {
        String text = Request.text("answer").strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            Say.first(KEY + "message.warn.text", LONGEST);
            return here();
        }
        AnswerHelp.Outcome outcome = answerHelp.answer(Request.text("request"), text);
        if (outcome.before().isPresent()) {
            Say.first(KEY + "message.warn.already", outcome.before().get());
        } else {
            Say.done(KEY + (outcome.closed() ? "message.info.answered_closed" : "message.info.answered"));
            PupilWatch.over(List.of(text), clock);
        }
        return here();
    }

    private static String here() {
        return "/author/coach?faces-redirect=true&coach=" + Request.text("coach");
    }

    /** Over all own cohorts, what nobody answered yet. */
    public List<HelpRow> getWaiting() {
        return open.stream().filter(row -> !row.answered()).toList();
    }

    /** Of one coach. While an answer arrives also what was closed meanwhile: its form must still be there to take it. */
    public List<HelpRow> of(String coachUid) {
        if (Request.sent("answer").isPresent()) {
            return findHelp.of(coachUid).stream()
                    .map(asked -> HelpRow.of(asked, days))
                    .toList();
        }
        return open.stream().filter(row -> row.coachUid().equals(coachUid)).toList();
    }
}
