# The API, for docker-compose.yml: it uses the Neo4j that NEO4J_URI names, loads the seed into it and serves.
FROM node:22-bookworm-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm install --no-save --include=dev --no-audit --no-fund
COPY tsconfig.json ./
COPY src ./src
COPY schema ./schema
COPY seed ./seed
COPY queries ./queries
RUN npm run build
ENV HOST=0.0.0.0 PORT=4000
EXPOSE 4000
USER node
CMD ["node", "src/prepare.mjs", "start"]
