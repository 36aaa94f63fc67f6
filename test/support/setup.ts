// type-graphql reads what decorators leave behind: its polyfill comes before any of them.
import 'reflect-metadata';
