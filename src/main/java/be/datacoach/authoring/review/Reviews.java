package be.datacoach.authoring.review;

import be.datacoach.adaptation.curriculum.ModuleId;
import be.datacoach.authoring.draft.Revision;
import be.datacoach.authoring.draft.Revisions;
import be.datacoach.platform.settings.Setting;
import be.datacoach.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All reviews, and whether the service asks for them. */
@ApplicationScoped
public class Reviews {

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    @Inject
    private Revisions revisions;

    @Inject
    private Settings settings;

    /** Whether the service asks for a second reader. */
    boolean required() {
        return settings.get(Setting.SECOND_REVIEWER);
    }

    void add(Review review) {
        entities.persist(review);
    }

    /** A remark that was sent twice is there once. */
    void add(String uid, Review review, String block, Review.Saying saying) {
        boolean known = remarks(review).stream()
                .anyMatch(
                        remark -> remark.block().equals(block) && remark.words().equals(saying.words()));
        if (!known) entities.persist(new Remark(uid, review, block, saying));
    }

    /** The last one that was asked of a module. */
    Optional<Review> last(ModuleId module) {
        return entities.createQuery("select r from Review r where r.module = :module order by r.id desc", Review.class)
                .setParameter("module", module.code())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What nobody judged yet, the oldest first. */
    List<Review> open() {
        return entities.createQuery("select r from Review r where r.state = :asked order by r.id", Review.class)
                .setParameter("asked", Review.State.ASKED)
                .getResultList();
    }

    /** Alone with it until the end of the transaction. */
    Optional<Review> locked(String uid) {
        return entities.createQuery("select r from Review r where r.uid = :uid", Review.class)
                .setParameter("uid", uid)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<Remark> remarks(Review review) {
        return entities.createQuery("select r from Remark r where r.review = :review order by r.id", Remark.class)
                .setParameter("review", review.id())
                .getResultList();
    }

    /** Whether it is about what the draft says now. */
    boolean upToDate(Review review) {
        return revisions
                .newest(review.module())
                .map(Revision::number)
                .filter(number -> number == review.revision())
                .isPresent();
    }

    /** Whether a draft may be published as far as a second reader goes. */
    public boolean allowed(ModuleId module) {
        return !required()
                || last(module)
                        .filter(review -> review.state() == Review.State.APPROVED)
                        .filter(this::upToDate)
                        .isPresent();
    }
}
