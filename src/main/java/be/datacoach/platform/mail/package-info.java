/**
 * Mails: asked for inside the transaction that decides on them, sent afterwards.
 *
 * <pre>{@code
 * Letter letter = Letter.in(account.locale())
 *         .subject("mail_invitation.subject")
 *         .say("mail_invitation.text", name)
 *         .link("mail_invitation.open", address.of("/invited/" + token.text()));
 * mails.ask(new Mail("invitation." + uid + "." + number, recipient, letter));
 * }</pre>
 *
 * The same key twice is one mail. Where no SMTP server is set, mails stay in the outbox, where an administrator reads them.
 * Else they are sent at once, and tried again after growing pauses as long as it is certain that the server did not take
 * them. Where that is not certain (it fell silent, or we did, after the last line) the mail is {@code UNSURE}, and only an
 * administrator sends it again: nobody gets a mail twice. What a mail said is forgotten once it was sent.
 */
@NullMarked
package be.datacoach.platform.mail;

import org.jspecify.annotations.NullMarked;
