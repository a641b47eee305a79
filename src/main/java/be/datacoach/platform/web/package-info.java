/** What stands around every page: security headers, failures, the language, the addresses of static files. */
@NullMarked
package be.datacoach.platform.web;

import org.jspecify.annotations.NullMarked;
