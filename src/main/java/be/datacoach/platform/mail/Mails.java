package be.datacoach.platform.mail;

import be.datacoach.platform.Bulk;
import be.datacoach.platform.Page;
import be.datacoach.platform.SearchText;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All mails. Who may ask, look and send again is for who calls this to say. */
@ApplicationScoped
public class Mails {
    /** There is something to send: observed after the commit. */
    record Asked() {}

    private static final String MATCHING =
            " from StoredMail m where lower(m.recipient) like :text escape '!' or lower(m.subject) like :text escape '!'";

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

    /** Those to or about this, the newest first. */
    public Page<MailReport> newest(String text, int page, int size) {
        List<MailReport> rows = entities.createQuery("select m" + MATCHING + " order by m.id desc", StoredMail.class)
                .setParameter("text", SearchText.pattern(text))
                .setFirstResult(Page.offset(page, size))
                .setMaxResults(size)
                .getResultStream()
                .map(StoredMail::report)
                .toList();
        long total = entities.createQuery("select count(m)" + MATCHING, Long.class)
                .setParameter("text", SearchText.pattern(text))
                .getSingleResult();
        return new Page<>(rows, total, page, size);
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
