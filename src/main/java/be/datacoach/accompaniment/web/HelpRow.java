package be.datacoach.accompaniment.web;

import be.datacoach.accompaniment.help.Asked;

/**
 * What a coach asked.
 *
 * @param head who asked it, and when
 * @param by who answered, in words; empty while nobody did
 */
public record HelpRow(
        String uid, String coachUid, String head, String question, String answer, String by, boolean closed) {
    static HelpRow of(Asked asked, Days days) {
        String when = days.day(asked.at());
        return new HelpRow(
                asked.uid(),
                asked.coachUid(),
                asked.coach().isEmpty() ? when : asked.coach() + ", " + when,
                asked.question(),
                asked.answer().orElse(""),
                asked.by().isEmpty() ? "" : days.phrases().say("app_help.by", asked.by()),
                asked.closed());
    }

    /** Whether the counsellor is asked for an answer; one that came too late is still told so. */
    public boolean asking() {
        return !answered() || Request.sent("answer").isPresent();
    }

    public boolean answered() {
        return !answer.isEmpty();
    }
}
