package be.datacoach.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** What the sender does to mails, each in a transaction of its own. */
@ApplicationScoped
@ActivateRequestContext
class Outbox {
    @Inject
    private Mails mails;

    @Inject
    private Clock clock;

    /** Takes one that is due. Throws also when another instance took it at the same moment. */
    @Transactional
    Optional<StoredMail.Sealed> take(String lease) {
        return mails.due(clock.instant()).map(mail -> {
            mail.take(lease, clock.instant());
            return mail.sealed();
        });
    }

    /** From the commit of this on, the server may have it. */
    @Transactional
    void handOver(String uid, String lease) {
        mails.find(uid)
                .filter(mail -> mail.isHeldBy(lease))
                .orElseThrow(() -> new IllegalStateException("Another sends " + uid))
                .handOver();
    }

    @Transactional
    void settle(String uid, String lease, Delivery delivery) {
        mails.find(uid).filter(mail -> mail.isHeldBy(lease)).ifPresent(mail -> {
            if (delivery instanceof Delivery.Taken) {
                mail.sent(clock.instant());
            } else if (delivery instanceof Delivery.NotTaken notTaken) {
                mail.postpone(notTaken.code(), clock.instant());
            } else if (delivery instanceof Delivery.Refused) {
                mail.refuse(clock.instant());
            } else {
                mail.doubt(clock.instant());
            }
        });
    }

    /** Those that an instance handed over before it fell away. */
    @Transactional
    void doubtTheLost() {
        mails.lostOnTheWay(clock.instant()).forEach(mail -> mail.doubt(clock.instant()));
    }
}
