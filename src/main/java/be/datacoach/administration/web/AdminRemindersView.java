package be.datacoach.administration.web;

import be.datacoach.administration.mailing.PreviewReminders;
import be.datacoach.administration.mailing.TurnReminders;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.mail.Letter;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** The mails that nobody asked for: to whom, what they say, and whether they leave at all. */
@Named
@RequestScoped
public class AdminRemindersView {
    private static final String HERE = "/admin/reminders?faces-redirect=true";
    private static final int SHOWN = 100;

    /** @param kind digest or nudge */
    public record Sample(String kind, String language, String subject, String text) {}

    @Inject
    private PreviewReminders preview;

    @Inject
    private TurnReminders turnReminders;

    private PreviewReminders.Preview next;
    private List<Sample> samples = List.of();

    @PostConstruct
    void load() {
        next = preview.next();
        samples = List.of(
                sample("DIGEST", preview.sampleDigest(Locale.forLanguageTag("nl"))),
                sample("NUDGE", preview.sampleNudge(Locale.forLanguageTag("nl"))),
                sample("DIGEST", preview.sampleDigest(Locale.ENGLISH)),
                sample("NUDGE", preview.sampleNudge(Locale.ENGLISH)));
    }

    private static Sample sample(String kind, Letter letter) {
        return new Sample(kind, letter.language().getLanguage(), letter.subject(), letter.plain());
    }

    public String turnOn() {
        turnReminders.turn(true);
        Say.done("admin_reminders.message.info.on");
        return HERE;
    }

    public String turnOff() {
        turnReminders.turn(false);
        Say.done("admin_reminders.message.info.off");
        return HERE;
    }

    public boolean isOn() {
        return next.on();
    }

    /** On which day the next weekly mail leaves, in words. */
    public String getDay() {
        Phrases phrases = Phrases.in(Faces.getLocale());
        return next.day().map(phrases::day).orElse(phrases.say("admin_reminders.no_day"));
    }

    public List<PreviewReminders.Recipient> getRecipients() {
        return next.recipients().stream().limit(SHOWN).toList();
    }

    public int getCount() {
        return next.recipients().size();
    }

    public List<Sample> getSamples() {
        return samples;
    }
}
