package be.datacoach.authoring.review;

import be.datacoach.access.AccountId;
import be.datacoach.access.Accounts;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.draft.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a draft stands with its second reader. */
@ApplicationScoped
public class ReadReview {

    /**
     * Where it stands.
     *
     * @param work the module and its draft
     * @param required whether the service asks for a second reader
     * @param review the last one of what is written now; nothing where none was asked since the last publication
     * @param upToDate whether that is about what the draft says now
     * @param own whether whoever looks wrote in it
     */
    public record Standing(
            Desk.Work work,
            boolean required,
            Optional<Review> review,
            boolean upToDate,
            boolean own,
            List<Remark> remarks,
            Map<AccountId, String> names) {
        public Standing {
            remarks = List.copyOf(remarks);
            names = Map.copyOf(names);
        }

        public boolean approved() {
            return upToDate && is(Review.State.APPROVED);
        }

        /** Whether somebody should read it now. */
        public boolean waiting() {
            return upToDate && is(Review.State.ASKED);
        }

        public boolean is(Review.State state) {
            return review.filter(one -> one.state() == state).isPresent();
        }
    }

    @Inject
    private Reviews reviews;

    @Inject
    private Authors authors;

    @Inject
    private Desk desk;

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentUser user;

    @Requires(Permission.AUTHOR_MODULES)
    @Transactional
    public Standing read(ModuleId module) {
        Desk.Work work = desk.on(module);
        Optional<Review> review = work.draft().isEmpty()
                ? Optional.empty()
                : reviews.last(module)
                        .filter(one -> one.askedAt().isAfter(work.newest().publishedAt()));
        List<Remark> remarks = review.map(reviews::remarks).orElse(List.of());
        List<AccountId> people = Stream.of(
                        review.stream().flatMap(one -> one.askedBy().stream()),
                        review.stream().flatMap(one -> one.judgedBy().stream()),
                        remarks.stream().flatMap(remark -> remark.author().stream()))
                .flatMap(some -> some)
                .distinct()
                .toList();
        return new Standing(
                work,
                reviews.required(),
                review,
                review.filter(reviews::upToDate).isPresent(),
                authors.of(module).contains(user.id()),
                remarks,
                accounts.namesOf(people));
    }
}
