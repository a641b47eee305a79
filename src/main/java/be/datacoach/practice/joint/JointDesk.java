package be.datacoach.practice.joint;

import be.datacoach.access.AccountId;
import be.datacoach.access.NotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Where all that is made together is written, one maker at a time. */
@ApplicationScoped
class JointDesk {
    @Inject
    private JointWorks works;

    @Inject
    private JointTexts texts;

    @Inject
    private OwnCopies copies;

    @Inject
    private Clock clock;

    /** Holds a work that this person makes. To anybody else it looks as if it did not exist. */
    JointWork enter(String uid, AccountId maker) {
        return works.locked(uid)
                .filter(work -> work.begun() && works.makingOf(work).contains(maker))
                .orElseThrow(() -> NotAllowed.on(uid));
    }

    /** The same, to look at. */
    JointWork look(String uid, AccountId maker) {
        return works.withUid(uid)
                .filter(work -> work.begun() && works.makingOf(work).contains(maker))
                .orElseThrow(() -> NotAllowed.on(uid));
    }

    /** Takes what nobody else touched, and keeps the rest until its author chose. */
    void merge(JointWork work, AccountId author, UUID key, Map<String, FieldMerge.Typed> typed) {
        FieldMerge merge = FieldMerge.of(JointTexts.words(texts.now(work)), typed);
        if (!merge.taken().isEmpty()) write(work, author, key, merge.taken());
        merge.clashes().forEach(clash -> texts.keep(work, author, clash, clock.instant()));
    }

    /** As it is, whatever stood there. */
    void write(JointWork work, AccountId author, UUID key, Map<String, String> words) {
        texts.add(new JointText.Save(work, work.next(), author, key, clock.instant()), words);
        copies.write(work, JointTexts.words(texts.now(work)));
    }
}
