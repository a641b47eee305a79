package be.datacoach.administration.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.adaptation.condition.Text;
import be.datacoach.network.talk.TalkNews;
import be.datacoach.platform.mail.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReminderLettersTest {
    private static final Standings.Next NEXT = new Standings.Next(new Text("Je mandaat", "Your mandate"), 75);
    private static final List<Text> FINISHED = List.of(new Text("Wat doet een datacoach", "What a data coach does"));

    private static ReminderLetters.To to(String language, String name) {
        return new ReminderLetters.To(
                Locale.forLanguageTag(language), name, "https://example.be/home", "https://example.be/quiet/x");
    }

    @Test
    void tellsAWholeWeekInOneMail() {
        Letter letter = ReminderLetters.digest(to("nl", "Lies Verhaegen"), news(true));
        assertThat(letter.plain())
                .contains("Dag Lies,")
                .contains("- Je rondde «Wat doet een datacoach» af.")
                .contains("- Je pad veranderde.")
                .contains("«Je mandaat» klaar, ongeveer 1 uur en 15 minuten")
                .contains("https://example.be/quiet/x");
        assertThat(ReminderLetters.digest(to("en", "Lies"), news(false)).plain())
                .contains("You finished “What a data coach does”.")
                .doesNotContain("changed");
    }

    @Test
    void tellsWhoHasDoneEverythingOfASurveyAlone() {
        var survey = new Standings.Next(new Text("Enkele maanden later", "A few months later"), 3);
        var news =
                new ReminderLetters.News(List.of(), false, List.of(), List.of(), Optional.of(survey), Optional.empty());
        assertThat(ReminderLetters.digest(to("nl", "Lies"), news).plain())
                .contains("een korte bevraging klaar", "«Enkele maanden later», 3 minuten")
                .doesNotContain("Nu staat");
        assertThat(ReminderLetters.digest(to("nl", "Lies"), news(true)).plain()).doesNotContain("bevraging");
    }

    @Test
    void tellsWhereSomethingWasSaidAndNothingOfWhat() {
        List<TalkNews.Told> talk = new ArrayList<>();
        talk.add(new TalkNews.Told(TalkNews.Kind.NAMED, Optional.of("<b>Toetsen</b>")));
        talk.add(new TalkNews.Told(TalkNews.Kind.FOLLOWED, Optional.empty()));
        for (int i = 1; i <= 6; i++) talk.add(new TalkNews.Told(TalkNews.Kind.BEGUN, Optional.of("Gesprek " + i)));
        var news = new ReminderLetters.News(List.of(), false, List.of(), talk, Optional.empty(), Optional.empty());
        Letter letter = ReminderLetters.digest(to("nl", "Lies"), news);
        assertThat(letter.plain())
                .contains(
                        "- Je wordt genoemd in het gesprek «<b>Toetsen</b>».", "«Gesprek 3»", "nog 3 andere gesprekken")
                .doesNotContain("Gesprek 4");
        assertThat(letter.html()).contains("&lt;b&gt;Toetsen").doesNotContain("<b>Toetsen");
    }

    @Test
    void tellsOfPeersWithoutNamingThem() {
        var news = new ReminderLetters.News(
                List.of(), false, List.of("mail_digest.encouraged"), List.of(), Optional.empty(), Optional.of(NEXT));
        assertThat(ReminderLetters.digest(to("nl", "Lies"), news).plain())
                .contains("- Iemand uit een van je groepen moedigde je aan.");
        assertThat(ReminderLetters.digest(to("nl", "Lies"), news(true)).plain()).doesNotContain("moedigde");
    }

    @Test
    void tellsACounsellorWhatWaitsAlone() {
        var news = new ReminderLetters.News(
                List.of(), false, List.of("mail_digest.examples_wait"), List.of(), Optional.empty(), Optional.empty());
        assertThat(ReminderLetters.digest(to("nl", "Karim"), news).plain())
                .contains("- Er wachten praktijkvoorbeelden van je coaches")
                .doesNotContain("Nu staat", "pad");
    }

    private static ReminderLetters.News news(boolean changed) {
        return new ReminderLetters.News(FINISHED, changed, List.of(), List.of(), Optional.empty(), Optional.of(NEXT));
    }

    @Test
    void asksForOneSmallStepOnly() {
        Letter letter = ReminderLetters.nudge(to("nl", "Lies Verhaegen"), NEXT);
        assertThat(letter.subject()).isEqualTo("Eén kleine stap");
        assertThat(letter.plain()).contains("alleen het volgende blok van «Je mandaat»", "hoogstens een kwartier");
        assertThat(letter.plain().split("https://", -1))
                .as("one thing to do, and the way out")
                .hasSize(3);
    }

    @Test
    void escapesANameThatIsMoreThanAName() {
        Letter letter = ReminderLetters.nudge(to("nl", "<b>{0}'Lies"), NEXT);
        assertThat(letter.html()).contains("&lt;b&gt;{0}'Lies").doesNotContain("<b>");
    }
}
