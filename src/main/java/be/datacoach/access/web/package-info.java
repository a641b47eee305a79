/** The pages for logging in and for one's own account. */
@NullMarked
package be.datacoach.access.web;

import org.jspecify.annotations.NullMarked;
