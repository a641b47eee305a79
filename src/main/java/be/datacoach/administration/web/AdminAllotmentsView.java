package be.datacoach.administration.web;

import be.datacoach.administration.assigning.Allotment;
import be.datacoach.administration.assigning.AllotmentRow;
import be.datacoach.administration.assigning.FindAllotments;
import be.datacoach.platform.Page;
import be.datacoach.platform.Phrases;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.util.Faces;

/** Every path that was given to an audience. */
@Named
@RequestScoped
public class AdminAllotmentsView {
    /** One of them, in words. */
    public record Row(String uid, String name, String since, long people, String state) {}

    @Inject
    private FindAllotments find;

    @Inject
    private Search search;

    @Inject
    private Clock clock;

    private Page<Row> page;

    @PostConstruct
    void load() {
        page = find.matching(
                        new FindAllotments.Question(search.getOf(), search.getState(), search.sorting()),
                        search.getPage(),
                        Search.SIZE)
                .map(this::row);
    }

    private Row row(AllotmentRow row) {
        Phrases phrases = Phrases.in(Faces.getLocale());
        LocalDate day = LocalDate.ofInstant(row.allotment().givenAt(), clock.getZone());
        return new Row(
                row.allotment().uid(),
                AudienceWords.of(row.allotment().audience(), row.name(), row.all(), phrases),
                phrases.day(day, LocalDate.now(clock)),
                row.having(),
                phrases.say("admin_allotments.state." + state(row)));
    }

    private static String state(AllotmentRow row) {
        Allotment allotment = row.allotment();
        if (row.waiting() > 0) {
            return "busy";
        }
        return allotment.isWithdrawn() ? "withdrawn" : allotment.isStanding() ? "standing" : "given";
    }

    public Page<Row> getPage() {
        return page;
    }
}
