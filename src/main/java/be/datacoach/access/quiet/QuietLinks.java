package be.datacoach.access.quiet;

import be.datacoach.platform.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** Links by which somebody refuses mails. They do not expire: a mail may be found again after years. */
@ApplicationScoped
public class QuietLinks {
    private static final int BYTES = 32;

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private PublicAddress address;

    /** The address for who has this uid. Only within a transaction: the first ever makes the key. */
    public String of(String uid) {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        entities.createNativeQuery("insert ignore into quiet_key (id, chars) values (?1, ?2)")
                .setParameter(1, QuietKey.ONLY)
                .setParameter(2, HexFormat.of().formatHex(random))
                .executeUpdate();
        return address.of("/quiet/" + signature().orElseThrow().sign(uid));
    }

    Optional<String> uid(String link) {
        return signature().flatMap(signature -> signature.read(link));
    }

    private Optional<Signature> signature() {
        return Optional.ofNullable(entities.find(QuietKey.class, QuietKey.ONLY)).map(key -> new Signature(key.chars()));
    }
}
