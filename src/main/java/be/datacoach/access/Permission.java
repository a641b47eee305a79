package be.datacoach.access;

import static be.datacoach.access.Role.ADMINISTRATOR;
import static be.datacoach.access.Role.COACH;
import static be.datacoach.access.Role.COUNSELLOR;
import static be.datacoach.access.Role.RESEARCHER;

import java.util.Collection;
import java.util.Set;

/**
 * Everything somebody can be allowed to do, and which role may do it: the only place where the two meet.
 *
 * <p>A permission opens a kind of work, not a person's things: whether the path, school or artefact at hand belongs to
 * the one who asks is checked inside the use case.
 */
public enum Permission {
    /** Open to everybody, also without an account: logging in, choosing a language. */
    ENTER(true),
    /** Open to everybody who holds the link: a team member's answers, a director's confirmation. */
    ANSWER_BY_LINK(true),

    /** Own name, password and language. */
    KEEP_OWN_ACCOUNT(COACH, COUNSELLOR, ADMINISTRATOR),

    /** Answer instruments, follow the path, contest a step, practise, make artefacts. */
    WORK_ON_OWN_PATH(COACH),
    /** A path of one's own in what accompanying coaches takes; nobody else sees how far it is. */
    TRAIN_ONESELF(COUNSELLOR),
    /** Take the modules of an own path: read, answer, practise, write. Which path it is, is checked besides. */
    LEARN(COACH, COUNSELLOR),
    /** Everything held on oneself: see it, take it along, have it erased, give or withdraw consent. */
    KEEP_OWN_DATA(COACH, COUNSELLOR, ADMINISTRATOR),
    /** Give the facts about the own school and the own appointment. */
    DESCRIBE_OWN_SCHOOL(COACH),
    /** Open a team scan, close it, show its aggregates. */
    RUN_TEAM_SCAN(COACH),
    /** Meet peers: examples, joint work, division of learning. */
    WORK_WITH_PEERS(COACH, COUNSELLOR),

    /** See what modules show besides their text. */
    READ_MODULES(COACH, COUNSELLOR),
    /** Read, write and preview modules, rules and instruments. */
    AUTHOR_MODULES(COUNSELLOR),
    /** Make a version of a module available to learners. */
    PUBLISH_MODULES(COUNSELLOR),
    /** Give feedback on artefacts that were handed in. */
    GIVE_FEEDBACK(COUNSELLOR),
    /** Accompany the own cohorts: sessions, coach log, progress that was shared. */
    ACCOMPANY_COHORT(COUNSELLOR),

    /** Whether the course did as it was meant to: counts by rule and module, of at least five people. */
    READ_FIDELITY(COUNSELLOR, ADMINISTRATOR),

    MANAGE_PEOPLE(ADMINISTRATOR),
    MANAGE_SCHOOLS(ADMINISTRATOR),
    MANAGE_COHORTS(ADMINISTRATOR),
    /** Assign paths, with a dry run first. */
    ASSIGN_PATHS(ADMINISTRATOR),
    /** Assigned, started or finished a module: nothing finer. */
    FOLLOW_ASSIGNMENTS(ADMINISTRATOR),
    /**
     * Make studies, and take away a file of those who agreed to one. Given to administrators by name, by another administrator;
     * without the key of the study, which the controller keeps, it gives no file.
     */
    EXPORT_RESEARCH(RESEARCHER),
    /** The application's settings, imports and the JSON interface. */
    ADMINISTER(ADMINISTRATOR);

    private final boolean open;
    private final Set<Role> holders;

    Permission(boolean open) {
        this.open = open;
        this.holders = Set.of();
    }

    Permission(Role... holders) {
        this.open = false;
        this.holders = Set.of(holders);
    }

    /** Whether somebody with these roles has this permission; nobody's roles are the empty collection. */
    public boolean isHeldBy(Collection<Role> roles) {
        return open || roles.stream().anyMatch(holders::contains);
    }
}
