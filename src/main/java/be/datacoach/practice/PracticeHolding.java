package be.datacoach.practice;

import be.datacoach.access.rights.Claim;
import be.datacoach.access.rights.DataSubject;
import be.datacoach.access.rights.Holding;
import be.datacoach.practice.joint.LonelyWorks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What coaches write. */
@ApplicationScoped
public class PracticeHolding implements Holding {
    private static final List<Claim> CLAIMS = List.of(
            Claim.of("sheet")
                    .by("account_id")
                    .shows("module", "block", "fields", "saved_at", "handed_in_at")
                    .keepsBack("registration", "revision", "last_key", "handed_in_revision")
                    .erased(),
            Claim.of("joint_clash")
                    .by("account_id")
                    .shows("work_id:joint_work.block", "field", "mine", "kept_at")
                    .keepsBack("base")
                    .erased(),
            Claim.of("joint_submission")
                    .by("account_id")
                    .keepsBack("work_id", "submission", "number")
                    .erased(),
            Claim.of("joint_text")
                    .by("author_id")
                    .shows("work_id:joint_work.block", "field", "words", "written_at")
                    .keepsBack("number", "send_key")
                    .forgotten(),
            Claim.of("joint_maker")
                    .by("account_id")
                    .shows(
                            "work_id:joint_work.block",
                            "invited_by:account.display_name",
                            "standing",
                            "invited_at",
                            "answered_at",
                            "left_at")
                    .erased(),
            Claim.of("joint_maker")
                    .by("invited_by")
                    .named("joint_maker_by")
                    .shows("invited_at")
                    .keepsBack("work_id", "account_id", "standing", "answered_at", "left_at")
                    .forgotten(),
            Claim.of("joint_work").nobody());

    @Inject
    private LonelyWorks lonely;

    @Override
    public void eraseInside(DataSubject person) {
        lonely.erase(person.id());
    }

    @Override
    public List<Claim> claims() {
        return CLAIMS;
    }
}
