package be.datacoach.reporting.insight;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.reporting.insight.Insight.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An administrator sees how far cohorts and schools are, in counts of five people or more, by name and never in order of it. */
@ApplicationScoped
public class ReadInsight {
    private static final int A_PAGE = 25;

    @Inject
    private CountPeople countPeople;

    @Requires(Permission.FOLLOW_ASSIGNMENTS)
    @Transactional
    public Insight read(Question question) {
        return countPeople.count(question, A_PAGE);
    }
}
