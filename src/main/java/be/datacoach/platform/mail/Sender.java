package be.datacoach.platform.mail;

import be.datacoach.platform.Clockwork;
import be.datacoach.platform.SchemaReady;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/** Sends what waits, one after another, on a thread of the platform: at once, and every few seconds for what paused. */
@ApplicationScoped
class Sender {
    private static final Logger LOG = System.getLogger(Sender.class.getName());
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    @Inject
    private Clockwork clockwork;

    @Inject
    private Outbox outbox;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    private final AtomicBoolean sending = new AtomicBoolean();
    private volatile boolean ending;

    void start(@Observes SchemaReady start) {
        if (settings.server().isPresent()) {
            clockwork.every(BETWEEN_LOOKS, this::begin);
        }
    }

    void asked(@Observes(during = TransactionPhase.AFTER_SUCCESS) Mails.Asked something) {
        begin();
    }

    @PreDestroy
    void end() {
        ending = true;
    }

    private void begin() {
        if (settings.server().isPresent() && sending.compareAndSet(false, true)) {
            clockwork.soon(() -> settings.server().ifPresent(this::round));
        }
    }

    private void round(SmtpServer server) {
        try (Courier courier = new Courier(server)) {
            outbox.doubtTheLost();
            boolean more = true;
            while (more && !ending) {
                more = sendNext(courier);
            }
        } finally {
            sending.set(false);
        }
    }

    /** Whether it makes sense to go on with the next. */
    private boolean sendNext(Courier courier) {
        String lease = UUID.randomUUID().toString();
        Optional<StoredMail.Sealed> taken = outbox.take(lease);
        if (taken.isEmpty()) {
            return false;
        }
        String uid = taken.get().uid();
        Delivery delivery = courier.deliver(taken.get(), clock.instant(), () -> outbox.handOver(uid, lease));
        outbox.settle(uid, lease, delivery);
        if (delivery instanceof Delivery.NotTaken notTaken) {
            LOG.log(Level.WARNING, "Mail {0} was not taken: {1}", uid, notTaken.code());
            return !notTaken.concernsAll();
        }
        return true;
    }
}
