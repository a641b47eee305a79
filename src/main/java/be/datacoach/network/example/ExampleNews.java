package be.datacoach.network.example;

import be.datacoach.access.AccountId;
import be.datacoach.network.circle.TogetherNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** That a counsellor decided on own examples, in the weekly mail: which way, and nothing of what was said. */
@ApplicationScoped
class ExampleNews implements TogetherNews {
    @Inject
    private Examples examples;

    @Override
    public Optional<String> since(AccountId somebody, Instant since) {
        return line(examples.lastSaidSince(somebody, since));
    }

    /** @param verdicts the last on each example */
    static Optional<String> line(Collection<Verdict> verdicts) {
        if (verdicts.size() > 1) return Optional.of("mail_digest.examples_decided");
        return verdicts.stream().findFirst().map(only -> "mail_digest.example." + only);
    }
}
