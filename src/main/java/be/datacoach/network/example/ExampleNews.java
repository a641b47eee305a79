package be.datacoach.network.example;

import be.datacoach.access.AccountId;
import be.datacoach.network.circle.TogetherNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** That a counsellor decided on own examples, in the weekly mail: which way, and nothing of what was said. */
@ApplicationScoped
class ExampleNews implements TogetherNews {
    @Inject
    private Examples examples;

    @Override
    public Map<AccountId, String> of(Map<AccountId, Instant> since) {
        Map<AccountId, String> news = new HashMap<>();
        examples.lastSaidSince(since)
                .forEach((author, verdicts) -> line(verdicts).ifPresent(line -> news.put(author, line)));
        return news;
    }

    /** @param verdicts the last on each example */
    static Optional<String> line(Collection<Verdict> verdicts) {
        if (verdicts.size() > 1) return Optional.of("mail_digest.examples_decided");
        return verdicts.stream().findFirst().map(only -> "mail_digest.example." + only);
    }
}
