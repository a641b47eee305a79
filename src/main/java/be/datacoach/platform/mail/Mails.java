package be.datacoach.platform.mail;

import be.datacoach.platform.Bulk;
import be.datacoach.platform.Listing;
import be.datacoach.platform.Page;
import be.datacoach.platform.Sorting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All mails. Who may ask, look and send again is for who calls this to say. */
@ApplicationScoped
public class Mails {
    /** There is something to send: observed after the commit. */
    record Asked() {}

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private Event<Asked> asked;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    /**
     * Has this sent once the transaction under way commits; the same key twice is one mail.
     *
     * @return the uid of the mail
     */
    public String ask(Mail mail) {
        askAll(List.of(mail));
        return mail.uid();
    }

    /** The same of many, in a few round trips. */
    public void askAll(Collection<Mail> mails) {
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        MailState state = settings.server().isPresent() ? MailState.WAITING : MailState.KEPT;
        Bulk.write(
                entities,
                "insert ignore into mail (uid, recipient, language, subject, plain, html, unsubscribe, asked_at, state,"
                        + " failures, not_before, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, 1)",
                mails.stream().map(mail -> row(mail, now, state)).toList());
        asked.fire(new Asked());
    }

    private static List<@Nullable Object> row(Mail mail, LocalDateTime now, MailState state) {
        Letter letter = mail.letter();
        return Arrays.asList(
                mail.uid(),
                mail.to(),
                letter.language().getLanguage(),
                letter.subject(),
                letter.plain(),
                letter.html(),
                letter.unsubscribe().orElse(null),
                now,
                state.name(),
                now);
    }

    public Optional<MailReport> withUid(String uid) {
        return find(uid).map(StoredMail::report);
    }

    /**
     * What is asked of the outbox.
     *
     * @param text that the recipient or the subject holds
     * @param state a code, or empty for any
     * @param sorting by {@code asked} or {@code to}; the newest first is usual
     */
    public record Question(String text, String state, Sorting sorting) {}

    public Page<MailReport> matching(Question question, int page, int size) {
        Listing listing =
                Listing.of("StoredMail", "m").holding(question.text(), "lower(m.recipient)", "lower(m.subject)");
        List<MailState> states = MailState.called(question.state());
        if (!states.isEmpty()) listing.where("m.state in :states", "states", states);
        String order = question.sorting().by(Map.of("asked", "m.askedAt", "to", "m.recipient"), "m.id", "m.id desc");
        return listing.page(entities, StoredMail.class, order, page, size).map(StoredMail::report);
    }

    /** Sends what failed or is unsure. False when there is no such mail. */
    public boolean tryAgain(String uid) {
        Optional<StoredMail> mail = find(uid);
        mail.ifPresent(it -> it.tryAgain(clock.instant()));
        asked.fire(new Asked());
        return mail.isPresent();
    }

    /** Forgets to whom was written before this. */
    public int forgetAskedBefore(Instant moment) {
        return entities.createQuery("delete from StoredMail m where m.askedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    Optional<StoredMail> find(String uid) {
        return entities.createQuery("select m from StoredMail m where m.uid = :uid", StoredMail.class)
                .setParameter("uid", uid)
                .getResultStream()
                .findFirst();
    }

    /** The one that waits longest. */
    Optional<StoredMail> due(Instant now) {
        return entities.createQuery(
                        "select m from StoredMail m where (m.state = :waiting and m.notBefore <= :now)"
                                + " or (m.state = :sending and m.leasedUntil <= :now) order by m.notBefore, m.id",
                        StoredMail.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("sending", MailState.SENDING)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<StoredMail> lostOnTheWay(Instant now) {
        return entities.createQuery(
                        "select m from StoredMail m where m.state = :handing and m.leasedUntil <= :now",
                        StoredMail.class)
                .setParameter("handing", MailState.HANDING)
                .setParameter("now", now)
                .getResultList();
    }
}
