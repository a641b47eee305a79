package be.datacoach.practice.joint;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.platform.Uid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Has what is made together say again what it said at an earlier moment. What stood in between stays in the history. */
@ApplicationScoped
public class RestorePast {
    @Inject
    private CurrentUser user;

    @Inject
    private JointDesk desk;

    @Inject
    private JointTexts texts;

    @Inject
    private JointPages pages;

    /** @param key chosen by the page, so that pressing twice is once */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public void restore(String uid, int number, String key) {
        JointWork work = desk.enter(uid, user.id());
        UUID once = UUID.fromString(Uid.chosen(key));
        if (texts.isKnown(work, once)) return;
        List<String> fields = pages.fieldsOf(work);
        Map<String, String> now = JointTexts.complete(JointTexts.words(texts.now(work)), fields);
        Map<String, String> then = new HashMap<>(JointTexts.complete(JointTexts.words(texts.at(work, number)), fields));
        then.entrySet().removeIf(entry -> entry.getValue().equals(now.get(entry.getKey())));
        if (!then.isEmpty()) desk.write(work, user.id(), once, then);
    }
}
