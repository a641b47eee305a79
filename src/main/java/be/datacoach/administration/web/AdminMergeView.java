package be.datacoach.administration.web;

import be.datacoach.administration.assigning.Allotment;
import be.datacoach.administration.ending.TryMerge;
import be.datacoach.organisation.Member;
import be.datacoach.organisation.cohort.CohortRow;
import be.datacoach.organisation.cohort.FindCohort;
import be.datacoach.organisation.cohort.FindCohorts;
import be.datacoach.organisation.cohort.MergeCohorts;
import be.datacoach.platform.Page;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Lets a cohort go on in another: {@code ?uid=} in which is still to be chosen, with {@code &into=} what that would do. */
@Named
@RequestScoped
public class AdminMergeView {
    private static final String KEY = "admin_merge.";

    @Inject
    private TryMerge tryMerge;

    @Inject
    private MergeCohorts mergeCohorts;

    @Inject
    private FindCohort findCohort;

    @Inject
    private FindCohorts findCohorts;

    @Inject
    private Search search;

    private TryMerge.@Nullable Preview preview;

    /** Looked at first, so that what does not exist is a missing page and not half a page. */
    @PostConstruct
    void load() {
        // Who presses again does so when there are no longer two: nothing is left to preview.
        if (Faces.isPostback()) return;
        findCohort.withUid(getUid());
        if (isChosen()) getPreview();
    }

    public String merge() {
        MergeCohorts.Outcome outcome = mergeCohorts.merge(getUid(), getInto());
        if (outcome == MergeCohorts.Outcome.MERGED) {
            Say.done(KEY + "message.info.merged");
            return "/admin/cohort?faces-redirect=true&uid=" + getInto();
        }
        Say.first(KEY + "message.warn." + outcome);
        return "/admin/cohorts?faces-redirect=true";
    }

    public String getUid() {
        return parameter("uid");
    }

    public String getInto() {
        return parameter("into");
    }

    public boolean isChosen() {
        return !getInto().isEmpty();
    }

    /** Cohorts that go on and are another one. */
    public List<CohortRow> getOthers() {
        return getPage().rows().stream()
                .filter(row -> !row.uid().equals(getUid()))
                .toList();
    }

    public Page<CohortRow> getPage() {
        var going = new FindCohorts.Question(search.getText(), "going", search.sorting());
        return findCohorts.matching(going, search.getPage(), Search.SIZE);
    }

    public TryMerge.Preview getPreview() {
        if (preview == null) preview = tryMerge.preview(getUid(), getInto());
        return preview;
    }

    public String getLead() {
        return say(
                "lead",
                getPreview().from().cohort().name(),
                getPreview().into().cohort().name());
    }

    /** What becomes of the paths, in words. */
    public List<String> getPaths() {
        if (Faces.isPostback()) return List.of();
        TryMerge.Preview seen = getPreview();
        String from = seen.from().cohort().name();
        String into = seen.into().cohort().name();
        Optional<Allotment> stays = seen.into().path().or(seen.from()::path);
        String which = (seen.from().path().isPresent() ? "from" : "")
                + (seen.into().path().isPresent() ? "into" : "");
        String who = say("path." + (which.isEmpty() ? "none" : which), from, into);
        return stays.map(path -> List.of(who, say("newcomers." + path.isStanding())))
                .orElse(List.of(who));
    }

    public String names(List<Member> people) {
        return people.isEmpty()
                ? say("nobody")
                : people.stream().map(Member::displayName).collect(Collectors.joining(", "));
    }

    private static String say(String key, Object... words) {
        return Phrases.in(Faces.getLocale()).say(KEY + key, words);
    }

    private static String parameter(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("");
    }
}
