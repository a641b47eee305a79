package be.datacoach.platform.mail;

import java.util.Arrays;
import java.util.List;

/** Where a mail stands. */
public enum MailState {
    /** It is to be sent, now or after a pause. */
    WAITING,
    /** There is no SMTP server: an administrator reads it here. */
    KEPT,
    /** An instance talks to the SMTP server. The server has not got the whole of it. */
    SENDING,
    /** The last line is on its way; nobody knows yet whether the server takes it. */
    HANDING,
    SENT,
    /** The server refused it for good, or could not be reached for a day. */
    FAILED,
    /** Nobody can know whether the server took it: only somebody's word sends it again. */
    UNSURE;

    /** Those that go by this name for whoever looks; none where the name says nothing. */
    static List<MailState> called(String code) {
        return Arrays.stream(values())
                .filter(state -> code.equals(state == HANDING ? SENDING.name() : state.name()))
                .toList();
    }
}
