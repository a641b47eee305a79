package be.datacoach.network.example;

import be.datacoach.access.AccountId;
import be.datacoach.network.circle.TogetherNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** That examples wait for a counsellor, in the weekly mail, each week while one does: somebody waits for an answer. */
@ApplicationScoped
class WaitingExampleNews implements TogetherNews {
    @Inject
    private Examples examples;

    @Inject
    private ExampleSight sight;

    @Override
    public Optional<String> since(AccountId somebody, Instant since) {
        return examples.isAnyWaiting(sight.accompaniedBy(somebody))
                ? Optional.of("mail_digest.examples_wait")
                : Optional.empty();
    }
}
