/**
 * The sample data: the facts of a public report, and other data for demonstration, which have 示例 in their names.
 *
 * <ul>
 *   <li>They are loaded through the public API, by the users responsible: what a maker records, a checker approves.
 *   <li>The figures of the report are computed from these records; none is stored as an answer.
 *   <li>Documents of kinds that the report does not mention belong to a separate programme and to later days, so that they
 *       change none of its figures.
 *   <li>Loading again changes nothing: the idempotency key of each request is derived from its content.
 * </ul>
 */
package org.dongjiang.suite.sample;
