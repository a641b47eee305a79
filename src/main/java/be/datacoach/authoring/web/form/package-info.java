/** Forms of blocks as pages show them: rows to fill in, lists to add to, a conversation as a drawing. */
@NullMarked
package be.datacoach.authoring.web.form;

import org.jspecify.annotations.NullMarked;
