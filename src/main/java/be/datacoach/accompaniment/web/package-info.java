/** View beans of accompaniment. */
@NullMarked
package be.datacoach.accompaniment.web;

import org.jspecify.annotations.NullMarked;
