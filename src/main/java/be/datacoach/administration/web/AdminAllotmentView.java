package be.datacoach.administration.web;

import be.datacoach.administration.assigning.AllotmentRow;
import be.datacoach.administration.assigning.AllottedPerson;
import be.datacoach.administration.assigning.Fate;
import be.datacoach.administration.assigning.FindAllotments;
import be.datacoach.administration.assigning.StopNewcomers;
import be.datacoach.administration.assigning.WithdrawPaths;
import be.datacoach.platform.Page;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** A path that was given to an audience: who got it, who did not and why, and the ways to end it. */
@Named
@RequestScoped
public class AdminAllotmentView {
    /** What became of one person, in words. */
    public record Row(String uid, String name, String fate, String day, boolean has) {}

    @Inject
    private FindAllotments find;

    @Inject
    private WithdrawPaths withdrawPaths;

    @Inject
    private StopNewcomers stopNewcomers;

    @Inject
    private Around around;

    private AllotmentRow row;

    /** What the page was asked, and when. */
    @Dependent
    static class Around {
        @Inject
        private Search search;

        @Inject
        private Clock clock;

        @Inject
        @Param(name = "uid")
        private String uid;
    }

    @PostConstruct
    void load() {
        row = find.one(Optional.ofNullable(around.uid).orElse(""));
    }

    public String leave() {
        String name = withdrawPaths.fromOne(getUid(), Candidates.chosen());
        Say.done("admin_allotment.message.info.left", name);
        return again();
    }

    public String stop() {
        stopNewcomers.stop(getUid());
        Say.done("admin_allotment.message.info.stopped");
        return again();
    }

    public String withdraw() {
        withdrawPaths.fromAll(getUid());
        Say.done("admin_allotment.message.info.withdrawn");
        return again();
    }

    private String again() {
        return "/admin/allotment?faces-redirect=true&uid=" + getUid();
    }

    public String getUid() {
        return row.allotment().uid();
    }

    public String getWho() {
        return row.allotment().audience().toString();
    }

    public String getName() {
        return AudienceWords.of(row.allotment().audience(), row.name(), row.all(), phrases());
    }

    /** What was done, for whoever comes from doing it and for whoever looks later. */
    public String getLead() {
        if (row.allotment().isWithdrawn()) {
            return phrases().say("admin_allotment.lead.withdrawn");
        }
        return phrases()
                .say(
                        "admin_allotment.lead",
                        row.count(Fate.NEW),
                        row.count(Fate.CHANGED),
                        row.count(Fate.UNCHANGED),
                        row.without());
    }

    /** How many met each fate; those that nobody met are left out. */
    public List<Choice<Long>> getCounts() {
        return Stream.of(Fate.values())
                .filter(fate -> row.count(fate) > 0)
                .map(fate -> new Choice<>(row.count(fate), phrases().say("admin_allotment.count." + fate)))
                .toList();
    }

    public Page<Row> getPage() {
        Page<AllottedPerson> found = find.people(getUid(), around.search.getPage(), Search.SIZE);
        return new Page<>(
                found.rows().stream().map(this::person).toList(), found.total(), found.number(), found.size());
    }

    private Row person(AllottedPerson one) {
        LocalDate today = LocalDate.now(around.clock);
        return new Row(
                one.member().uid(),
                one.member().displayName(),
                phrases().say("admin_allotment.fate." + one.fate()),
                one.ownDay()
                        .map(day ->
                                phrases().say("admin_allotment.day", phrases().day(day, today)))
                        .orElse(""),
                one.fate().has());
    }

    public boolean isBusy() {
        return row.waiting() > 0;
    }

    public long getAll() {
        return row.all();
    }

    public long getDone() {
        return row.all() - row.waiting();
    }

    public String getProgress() {
        return phrases().say("admin_allotment.busy", getDone(), getAll());
    }

    public boolean isStanding() {
        return row.allotment().isStanding();
    }

    public boolean isGiven() {
        return !row.allotment().isWithdrawn();
    }

    public String getWithdrawLabel() {
        return phrases().say("admin_allotment.withdraw", row.having());
    }

    private static Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }
}
