package be.datacoach.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;

/**
 * A password as it is stored: Argon2id in the usual encoding, {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. The
 * parameters travel along, so that they can be raised without locking anybody out.
 */
public final class PasswordHash {
    private static final Logger LOG = Logger.getLogger(PasswordHash.class.getName());

    /** What OWASP asks for at least: 19 MiB, two passes, one lane. */
    private static final Cost LEAST = new Cost(19_456, 2, 1);

    private static final Cost COST = asked(System.getenv("DATACOACH_PASSWORD_MEMORY"));

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern ENCODED =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$([\\w+/-]+)\\$([\\w+/-]+)");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Every hash takes 19 MiB for a moment; a rush of them may not take the heap. */
    private static final Semaphore AT_ONCE = new Semaphore(4, true);

    private static final PasswordHash OF_NOBODY = of("nobody has this password");

    private final Cost cost;
    private final byte[] salt;
    private final byte[] hash;

    private PasswordHash(Cost cost, byte[] salt, byte[] hash) {
        this.cost = cost;
        this.salt = salt;
        this.hash = hash;
    }

    /** @param kibibytes that a hash takes; the least that OWASP asks for when it says nothing */
    static Cost asked(@Nullable String kibibytes) {
        if (kibibytes == null || kibibytes.isBlank()) return LEAST;
        if (!kibibytes.strip().matches("[1-9]\\d{1,6}")) {
            throw new IllegalArgumentException("DATACOACH_PASSWORD_MEMORY is a number of KiB, and not " + kibibytes);
        }
        Cost cost = new Cost(Integer.parseInt(kibibytes.strip()), LEAST.passes, LEAST.lanes);
        if (cost.kibibytes < LEAST.kibibytes) {
            LOG.warning("DATACOACH_PASSWORD_MEMORY is less than " + LEAST.kibibytes
                    + ": stolen passwords are guessed sooner");
        }
        return cost;
    }

    public static PasswordHash of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new PasswordHash(COST, salt, digest(password, COST, salt, HASH_BYTES));
    }

    public static PasswordHash parse(String encoded) {
        Matcher parts = ENCODED.matcher(encoded);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not an Argon2id hash");
        }
        Cost cost = new Cost(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
        Base64.Decoder decoder = Base64.getDecoder();
        return new PasswordHash(cost, decoder.decode(parts.group(4)), decoder.decode(parts.group(5)));
    }

    /** Takes as long as a real comparison, so that an unknown user name cannot be told by the clock. */
    public static boolean matchesNobody(String password) {
        OF_NOBODY.matches(password);
        return false;
    }

    public boolean matches(String password) {
        return MessageDigest.isEqual(hash, digest(password, cost, salt, hash.length));
    }

    /** Whether it was made with less than what we ask for now. */
    public boolean isOutdated() {
        return !cost.equals(COST);
    }

    public String encoded() {
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        cost.kibibytes,
                        cost.passes,
                        cost.lanes,
                        encoder.encodeToString(salt),
                        encoder.encodeToString(hash));
    }

    /** Says nothing, so that no log ever does. */
    @Override
    public String toString() {
        return "a password hash";
    }

    private static byte[] digest(String password, Cost cost, byte[] salt, int length) {
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.kibibytes)
                .withIterations(cost.passes)
                .withParallelism(cost.lanes)
                .withSalt(salt)
                .build();
        byte[] result = new byte[length];
        AT_ONCE.acquireUninterruptibly();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(parameters);
            generator.generateBytes(bytesOf(password), result);
        } finally {
            AT_ONCE.release();
        }
        return result;
    }

    /** The same letters give the same bytes, whatever keyboard composed the accents. */
    private static byte[] bytesOf(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }

    record Cost(int kibibytes, int passes, int lanes) {}
}
