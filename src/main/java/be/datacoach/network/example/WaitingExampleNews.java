package be.datacoach.network.example;

import be.datacoach.access.AccountId;
import be.datacoach.network.circle.TogetherNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** That examples wait for a counsellor, in the weekly mail, each week while one does: somebody waits for an answer. */
@ApplicationScoped
class WaitingExampleNews implements TogetherNews {
    @Inject
    private Examples examples;

    @Inject
    private ExampleSight sight;

    @Override
    public Map<AccountId, String> of(Map<AccountId, Instant> since) {
        Map<AccountId, String> news = new HashMap<>();
        for (PracticeExample example : examples.waiting()) {
            sight.moderatorsOf(example).stream()
                    .filter(since::containsKey)
                    .forEach(one -> news.put(one, "mail_digest.examples_wait"));
        }
        return news;
    }
}
