/**
 * The characters of a plain text become paragraphs: white space and invisible characters made
 * plain, lines that were broken to fit a page joined again, each with its way back to the source.
 * It never asks what a paragraph says.
 */
@NullMarked
package org.newsgraph.clean.line;

import org.jspecify.annotations.NullMarked;
