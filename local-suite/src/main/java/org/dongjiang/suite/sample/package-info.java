/**
 * The sample data: the facts of a public article, and whatever else a demonstration needs, which says 示例 in its name.
 *
 * <ul>
 *   <li>It is loaded through the public API, by the people whose work it would be: what a maker records, a checker approves.
 *   <li>The article's figures are computed from these records; none is stored as an answer.
 *   <li>What shows the kinds of documents that the article does not speak of is of a programme of its own and of later days, so that
 *       it changes none of them.
 *   <li>Loading again changes nothing: the idempotency key of each request follows from what it asks.
 * </ul>
 */
package org.dongjiang.suite.sample;
