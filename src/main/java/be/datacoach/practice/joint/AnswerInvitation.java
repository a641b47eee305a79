package be.datacoach.practice.joint;

import be.datacoach.access.AccountId;
import be.datacoach.access.CurrentUser;
import be.datacoach.access.NotAllowed;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Says yes or no to making an artefact together. With the first yes, what the colleague wrote alone becomes what all make; what the
 * one who says yes wrote before waits beside it, for their eyes only, until they choose.
 */
@ApplicationScoped
public class AnswerInvitation {

    /** What came of it. */
    public sealed interface Outcome {
        /** @param work the uid of what is made together */
        record Makes(String work) implements Outcome {}

        record Declined() implements Outcome {}

        /** The term is over, or nobody makes it any more. */
        record TooLate() implements Outcome {}

        /** They make this artefact with others already. */
        record Elsewhere() implements Outcome {}
    }

    /** What is written. */
    @Dependent
    static class Files {
        @Inject
        JointTexts texts;

        @Inject
        OwnCopies copies;

        @Inject
        JointPages pages;

        @Inject
        Clock clock;
    }

    @Inject
    private CurrentUser user;

    @Inject
    private JointWorks works;

    @Inject
    private JointDesk desk;

    @Inject
    private Files files;

    /** @param invitation its uid */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public Outcome answer(String invitation, boolean yes) {
        JointWork work = works.lockedByInvitation(invitation).orElseThrow(() -> NotAllowed.on(invitation));
        JointMaker maker = works.makersOf(work).stream()
                .filter(one -> one.uid().equals(invitation) && one.account().equals(user.id()))
                .findFirst()
                .orElseThrow(() -> NotAllowed.on(invitation));
        List<AccountId> others = works.makingOf(work);
        if (maker.makes()) return new Outcome.Makes(work.uid());
        if (!files.pages.isAsked(maker) || others.isEmpty()) return new Outcome.TooLate();
        if (!yes) {
            maker.answer(false, files.clock.instant());
            return new Outcome.Declined();
        }
        if (works.begunOf(user.id(), work.module(), work.block()).isPresent()) return new Outcome.Elsewhere();
        join(work, maker, others.get(0));
        return new Outcome.Makes(work.uid());
    }

    private void join(JointWork work, JointMaker maker, AccountId first) {
        Map<String, String> own = files.copies.texts(work, user.id());
        if (!work.begun()) {
            work.begin(files.clock.instant());
            Map<String, String> texts = new HashMap<>(files.copies.texts(work, first));
            texts.values().removeIf(String::isBlank);
            desk.write(work, first, UUID.randomUUID(), texts);
        }
        maker.answer(true, files.clock.instant());
        Map<String, String> standing = JointTexts.words(files.texts.now(work));
        own.forEach((field, words) -> {
            boolean other = !words.isBlank() && !words.equals(standing.getOrDefault(field, ""));
            if (other) files.texts.keep(work, user.id(), new FieldMerge.Clash(field, "", words), files.clock.instant());
        });
        works.flush();
        files.copies.write(work, standing);
    }
}
