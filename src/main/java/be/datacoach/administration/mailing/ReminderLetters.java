package be.datacoach.administration.mailing;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.mail.Letter;
import java.util.List;
import java.util.Locale;

/** What the two mails say that nobody asked for. Both end with how to refuse them. */
final class ReminderLetters {
    private ReminderLetters() {}

    /**
     * To whom, and how they go on.
     *
     * @param home where they go on
     * @param quiet where they refuse such mails
     */
    record To(Locale language, String name, String home, String quiet) {
        String firstName() {
            return name.split(" ", 2)[0];
        }
    }

    /** Everything of a week in one mail. */
    static Letter digest(To to, List<Text> finished, boolean changed, Standings.Next next) {
        Letter letter = Letter.in(to.language())
                .subject("mail_digest.subject")
                .say("mail_digest.greeting", to.firstName())
                .say("mail_digest.lead");
        for (Text title : finished) letter = letter.item("mail_digest.finished", title.in(to.language()));
        if (changed) letter = letter.item("mail_digest.changed");
        String minutes = Phrases.in(to.language()).duration(next.minutes());
        return letter.say("mail_digest.next", next.title().in(to.language()), minutes)
                .link("mail_digest.open", to.home())
                .unsubscribe(to.quiet());
    }

    /** One smallest next step, after a silence. */
    static Letter nudge(To to, Standings.Next next) {
        return Letter.in(to.language())
                .subject("mail_nudge.subject")
                .say("mail_nudge.greeting", to.firstName())
                .say("mail_nudge.lead")
                .say("mail_nudge.next", next.title().in(to.language()))
                .link("mail_nudge.open", to.home())
                .say("mail_nudge.once")
                .unsubscribe(to.quiet());
    }
}
