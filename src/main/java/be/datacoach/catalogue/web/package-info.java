/** How content is shown on a page. */
@NullMarked
package be.datacoach.catalogue.web;

import org.jspecify.annotations.NullMarked;
