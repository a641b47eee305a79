package be.datacoach.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long somebody was at work, modestly: read from the moments of what they sent, which are kept anyway. Nothing else of
 * what people do on a page is watched. Between two answers in one module lies the time that the second took; of a longer
 * silence only {@link #LONGEST} counts, as nobody knows what it was.
 */
public final class ActiveMinutes {
    static final Duration LONGEST = Duration.ofMinutes(10);

    private ActiveMinutes() {}

    /**
     * @param sent what one person sent, oldest first
     * @param module about which it must be
     * @return whole minutes
     */
    public static int in(List<Statement> sent, Iri module) {
        List<Instant> moments = sent.stream()
                .filter(one -> isAbout(one.object().iri(), module))
                .map(Statement::happenedAt)
                .toList();
        Duration active = Duration.ZERO;
        for (int i = 1; i < moments.size(); i++) {
            Duration between = Duration.between(moments.get(i - 1), moments.get(i));
            active = active.plus(between.compareTo(LONGEST) > 0 ? LONGEST : between);
        }
        return (int) active.toMinutes();
    }

    private static boolean isAbout(Iri thing, Iri module) {
        return thing.equals(module) || thing.value().startsWith(module.value() + "/");
    }
}
