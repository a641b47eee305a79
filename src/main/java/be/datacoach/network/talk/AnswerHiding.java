package be.datacoach.network.talk;

import be.datacoach.access.Permission;
import be.datacoach.access.Requires;
import be.datacoach.network.talk.text.CleanText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The writer of a hidden message says something to the counsellors, once. */
@ApplicationScoped
public class AnswerHiding {
    @Inject
    private OwnPosts own;

    @Inject
    private Reach reach;

    /** Whether it was kept: not when it is empty, when they answered before, or when the message is shown again. */
    @Requires(Permission.WORK_WITH_PEERS)
    @Transactional
    public boolean answer(String postUid, String typed) {
        Discussions.Held held = own.held(postUid);
        reach.of(held.discussion());
        String answer = Words.of(typed, Post.LONGEST_ANSWER);
        return !CleanText.isEmpty(answer) && held.post().answerHiding(answer);
    }
}
