package be.datacoach.practice.joint;

import be.datacoach.access.AccountId;
import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** All that is made together, and who makes it. */
@ApplicationScoped
class JointWorks {
    private static final String OF_MAKER = "select w from JointWork w where w.id in (select m.work from JointMaker m"
            + " where m.account = :account and m.standing = :making)";

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    void remove(Object row) {
        entities.remove(row);
        entities.flush();
    }

    /** So that what is asked of the database next knows what changed. */
    void flush() {
        entities.flush();
    }

    /** As it is now, and nobody else writes in it before this transaction ends. Begin the transaction with it. */
    Optional<JointWork> locked(String uid) {
        return only(entities.createQuery("select w from JointWork w where w.uid = :uid", JointWork.class)
                .setParameter("uid", uid)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    /** The same, by somebody's invitation. */
    Optional<JointWork> lockedByInvitation(String maker) {
        return only(entities.createQuery(
                        "select w from JointWork w where w.id in (select m.work from JointMaker m where m.uid = :uid)",
                        JointWork.class)
                .setParameter("uid", maker)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    /** The same, by who makes which artefact, once it has begun. */
    Optional<JointWork> lockedOf(AccountId account, ModuleId module, BlockId block) {
        return only(ofMaker(" and w.begunAt is not null", account, module, block)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<JointWork> withUid(String uid) {
        return only(entities.createQuery("select w from JointWork w where w.uid = :uid", JointWork.class)
                .setParameter("uid", uid));
    }

    /** What somebody makes of this artefact with others, or asked others to. */
    Optional<JointWork> of(AccountId account, ModuleId module, BlockId block) {
        return only(ofMaker("", account, module, block));
    }

    /** The same, once it has begun. */
    Optional<JointWork> begunOf(AccountId account, ModuleId module, BlockId block) {
        return only(ofMaker(" and w.begunAt is not null", account, module, block));
    }

    private TypedQuery<JointWork> ofMaker(String more, AccountId account, ModuleId module, BlockId block) {
        return entities.createQuery(
                        OF_MAKER + " and w.module = :module and w.block = :block" + more + " order by w.id",
                        JointWork.class)
                .setParameter("account", account)
                .setParameter("making", JointMaker.Standing.MAKING)
                .setParameter("module", module.code())
                .setParameter("block", block.code());
    }

    /** All that somebody makes with others, or asked others to, the newest first. */
    List<JointWork> of(AccountId account) {
        return entities.createQuery(OF_MAKER + " order by w.id desc", JointWork.class)
                .setParameter("account", account)
                .setParameter("making", JointMaker.Standing.MAKING)
                .getResultList();
    }

    /** Everybody who makes it, was asked to, or left, who came first before the others. */
    List<JointMaker> makersOf(JointWork work) {
        return entities.createQuery("select m from JointMaker m where m.work = :work order by m.id", JointMaker.class)
                .setParameter("work", work.id())
                .getResultList();
    }

    /** Those who make it now. */
    List<AccountId> makingOf(JointWork work) {
        return makersOf(work).stream()
                .filter(JointMaker::makes)
                .map(JointMaker::account)
                .toList();
    }

    /** What somebody was asked and did not answer, whether or not its term is over. */
    List<JointMaker> askedOf(AccountId account) {
        return entities.createQuery(
                        "select m from JointMaker m where m.account = :account and m.standing = :invited"
                                + " order by m.invitedAt desc, m.id",
                        JointMaker.class)
                .setParameter("account", account)
                .setParameter("invited", JointMaker.Standing.INVITED)
                .getResultList();
    }

    Optional<JointWork> withId(Long id) {
        return Optional.ofNullable(entities.find(JointWork.class, id));
    }

    /** All the events that handed in the same text as this one, itself as well; none where one person made it alone. */
    List<String> submissionsLike(String submission) {
        return entities.createQuery(
                        "select o.submission from JointSubmission o, JointSubmission s where s.submission = :submission"
                                + " and o.work = s.work and o.number = s.number order by o.id",
                        String.class)
                .setParameter("submission", submission)
                .getResultList();
    }

    /** Who handed in the same text; nobody where one person made it alone. */
    List<AccountId> makersLike(String submission) {
        return entities.createQuery(
                        "select o.account from JointSubmission o, JointSubmission s where s.submission = :submission"
                                + " and o.work = s.work and o.number = s.number order by o.id",
                        AccountId.class)
                .setParameter("submission", submission)
                .getResultList();
    }

    /** Holds the work that was handed in by this event, if several made it. */
    void holdOf(String submission) {
        entities.createQuery(
                        "select w from JointWork w where w.id in"
                                + " (select s.work from JointSubmission s where s.submission = :submission)",
                        JointWork.class)
                .setParameter("submission", submission)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What nobody but this person makes goes with them. */
    void eraseLonely(AccountId account) {
        of(account).stream()
                .filter(work -> makingOf(work).equals(List.of(account)))
                .forEach(entities::remove);
        entities.flush();
    }

    private static Optional<JointWork> only(TypedQuery<JointWork> query) {
        return query.getResultList().stream().findFirst();
    }
}
