package be.datacoach.practice.joint;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.catalogue.content.ArtefactForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Hands in what several made, once for all of them. */
@ApplicationScoped
public class HandInTogether {
    @Inject
    private CurrentUser user;

    @Inject
    private JointDesk desk;

    @Inject
    private JointPages pages;

    @Inject
    private JointHandIn handIn;

    /** @return the labels of the fields that need an answer first; empty when it was handed in */
    @Requires(Permission.WORK_ON_OWN_PATH)
    @Transactional
    public List<String> handIn(String uid) {
        JointWork work = desk.enter(uid, user.id());
        JointPage page = pages.of(work);
        List<String> missing = page.thing().form().fields().stream()
                .filter(ArtefactForm.Field::required)
                .filter(field -> page.texts().getOrDefault(field.id(), "").isBlank())
                .map(ArtefactForm.Field::label)
                .toList();
        if (missing.isEmpty()) handIn.handIn(work);
        return missing;
    }
}
