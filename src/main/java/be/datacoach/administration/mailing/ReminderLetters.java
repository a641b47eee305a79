package be.datacoach.administration.mailing;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.network.talk.TalkNews;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.mail.Letter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the two mails say that nobody asked for. Both end with how to refuse them. */
final class ReminderLetters {
    private static final int MOST_TALK = 5;

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

    /**
     * What a week came to.
     *
     * @param finished modules
     * @param together keys of what happened in learning together
     * @param talk what is new in own conversations
     * @param survey that waits, for who wants to
     * @param next nothing for whoever has done everything
     */
    record News(
            List<Text> finished,
            boolean changed,
            List<String> together,
            List<TalkNews.Told> talk,
            Optional<Standings.Next> survey,
            Optional<Standings.Next> next) {}

    /** Everything of a week in one mail. */
    static Letter digest(To to, News news) {
        Letter letter = Letter.in(to.language())
                .subject("mail_digest.subject")
                .say("mail_digest.greeting", to.firstName())
                .say("mail_digest.lead");
        for (Text title : news.finished) letter = letter.item("mail_digest.finished", title.in(to.language()));
        if (news.changed) letter = letter.item("mail_digest.changed");
        for (String line : news.together) letter = letter.item(line);
        letter = talk(letter, news.talk);
        if (news.survey.isPresent()) letter = letter.item("mail_digest.survey", words(news.survey.get(), to));
        if (news.next.isPresent()) letter = letter.say("mail_digest.next", words(news.next.get(), to));
        return letter.link("mail_digest.open", to.home()).unsubscribe(to.quiet());
    }

    /** That something was said, and where: nothing of what. */
    private static Letter talk(Letter letter, List<TalkNews.Told> talk) {
        Letter longer = letter;
        for (TalkNews.Told one : talk.subList(0, Math.min(talk.size(), MOST_TALK))) {
            String key = "mail_digest.talk." + one.kind();
            longer = one.title().isPresent()
                    ? longer.item(key, one.title().get())
                    : longer.item("mail_digest.untitled." + one.kind());
        }
        int more = talk.size() - MOST_TALK;
        return more > 0 ? longer.item("mail_digest.talk_more", more) : longer;
    }

    private static Object[] words(Standings.Next what, To to) {
        Locale language = to.language();
        return new Object[] {what.title().in(language), Phrases.in(language).duration(what.minutes())};
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
