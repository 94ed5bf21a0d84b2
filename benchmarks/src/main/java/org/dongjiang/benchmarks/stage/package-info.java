/** What a benchmark plays on: a database server, and the funds service that ships, each alone in a folder that is gone afterwards. */
package org.dongjiang.benchmarks.stage;
