package be.datacoach.access.link;

import be.datacoach.access.Account;
import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.Accounts.Key;
import be.datacoach.access.AuditTrail;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Somebody forgot the password and asks for a link by mail, by user name or e-mail address. It tells nothing about who exists:
 * whether a mail goes is never said. So many an hour to one person, and asked from one place; above that nothing goes.
 */
@ApplicationScoped
public class AskNewPassword {
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_TO_ONE = 3;
    private static final int MOST_FROM_ONE = 20;

    @Inject
    private Accounts accounts;

    @Inject
    private AccessLinks links;

    @Inject
    private LinkMaker linkMaker;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** @param address from where it is asked */
    @Requires(Permission.ENTER)
    @Transactional
    public void ask(String typed, String address) {
        String key = typed.strip().toLowerCase(Locale.ROOT);
        String from = digest(address);
        Instant since = clock.instant().minus(WINDOW);
        if (key.isEmpty() || links.askedFromSince(from, since) >= MOST_FROM_ONE) return;
        Map<AccountId, Account> meant = new LinkedHashMap<>();
        accounts.having(Key.USERNAME, List.of(key)).forEach(account -> meant.put(account.id(), account));
        accounts.having(Key.EMAIL, List.of(key)).forEach(account -> meant.put(account.id(), account));
        meant.values().stream()
                .filter(account -> account.isActive() && account.email().isPresent())
                .filter(account -> links.askedOfSince(account.id(), since) < MOST_TO_ONE)
                .forEach(account -> {
                    linkMaker.remind(account, from);
                    trail.record("access.password_asked", account.uid());
                });
    }

    private static String digest(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
